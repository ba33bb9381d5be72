package jp.yui.agent.intake.pdf;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param number from 1
 * @param glyphs in the order of drawing
 * @param notes boxes of comments and stamps that lie on the page
 */
record PageText(
    int number, float width, float height, List<Glyph> glyphs, Rules rules, List<Box> notes) {}
