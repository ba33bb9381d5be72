package jp.yui.agent.normalise;

/** Free text: as written; line ends become one kind, as a screen's text area keeps them. */
final class TextReader implements KindReader {
  @Override
  public Reading read(String text) {
    return Reading.of(
        text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
  }
}
