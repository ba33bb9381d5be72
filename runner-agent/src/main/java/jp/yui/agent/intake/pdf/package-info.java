/** Finds what a person would read on the pages of a PDF: labels, and the values beside them. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.intake.pdf;
