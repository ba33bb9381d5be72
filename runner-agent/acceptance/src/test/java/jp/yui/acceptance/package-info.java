/** The whole, from outside: commands typed, browsers driven, the judge asked. */
@org.jspecify.annotations.NullMarked
package jp.yui.acceptance;
