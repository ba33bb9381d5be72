/** What an entry screen asks for, as data, so that a fault can move, rename or double a field. */
@org.jspecify.annotations.NullMarked
package jp.yui.practice.screen;
