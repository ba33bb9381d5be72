/**
 * What Japanese data is made of: eras, dates with unknown parts, widths, kana, gaiji, check digits.
 */
@org.jspecify.annotations.NullMarked
package jp.yui.scenario.japanese;
