/**
 * 印刷: letters to residents and the forms they send back, as PDF. Prints what it is given: it decides nothing, reads no
 * clock and asks no database, and the same values give the same bytes. What finds no room, or no character, stops the
 * letter; nothing is left out in silence.
 */
@NullMarked
package jp.shuno.batch.print;

import org.jspecify.annotations.NullMarked;
