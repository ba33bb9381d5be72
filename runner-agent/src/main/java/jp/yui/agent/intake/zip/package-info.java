/** Looks into zip files without unpacking them to disk, and refuses what no honest one holds. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.intake.zip;
