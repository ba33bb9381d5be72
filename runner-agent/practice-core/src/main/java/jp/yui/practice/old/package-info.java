/** The old product: frames, tables, popups, boxes for dates, and CP932 throughout. */
@org.jspecify.annotations.NullMarked
package jp.yui.practice.old;
