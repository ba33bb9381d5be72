/**
 * Practice core systems: three differently built products of the child-allowance business, and a
 * judge.
 */
@org.jspecify.annotations.NullMarked
package jp.yui.practice;
