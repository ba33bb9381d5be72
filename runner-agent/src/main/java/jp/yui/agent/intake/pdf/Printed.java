package jp.yui.agent.intake.pdf;

import java.util.List;

/**
 * What stands in an area of a page.
 *
 * @param doubts codes of what keeps it from being read surely
 */
record Printed(String text, Box box, List<String> doubts) {}
