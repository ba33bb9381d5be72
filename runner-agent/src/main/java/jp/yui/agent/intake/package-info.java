/** Opens zip, PDF, CSV and XML safely and yields records with their place in the file. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.intake;
