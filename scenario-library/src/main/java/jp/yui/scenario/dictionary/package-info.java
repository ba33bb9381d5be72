/** Standard items (標準項目) that scenarios share, so that one name means one thing in all of them. */
@org.jspecify.annotations.NullMarked
package jp.yui.scenario.dictionary;
