/** Bodies of a vertical line of command, and enterprises: at a city, but not under it. */
export const VERTICAL = /税务|海关|海事|气象|烟草|邮政|银行|消防|公司|集团|电网|供电|通信管理/;
