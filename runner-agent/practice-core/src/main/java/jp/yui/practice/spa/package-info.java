/** The single-page product: one page, client-side routes, and the JSON API behind them. */
@org.jspecify.annotations.NullMarked
package jp.yui.practice.spa;
