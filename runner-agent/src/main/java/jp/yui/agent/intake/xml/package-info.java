/** Reads XML as a stream of records; no DTD, no entity, nothing from outside the file. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.intake.xml;
