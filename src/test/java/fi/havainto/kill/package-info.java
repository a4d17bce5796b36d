/**
 * The product as a process: started as the run command starts it, killed in every way, started again. What it has
 * acknowledged must be there, once; and a start that cannot succeed must say why in one sentence.
 */
package fi.havainto.kill;
