/** Faults that a test or a trainer switches on, and the places where they strike. */
@org.jspecify.annotations.NullMarked
package jp.yui.practice.fault;
