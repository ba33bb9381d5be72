package jp.yui.platform.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;

/**
 * A comment as it is typed.
 *
 * @param line its number
 */
record CommentForm(String path, String line, @NotBlank @Size(max = 2000) String words) {
  CommentForm {
    path = path == null ? "" : path;
    line = line == null ? "" : Normalizer.normalize(line.strip(), Normalizer.Form.NFKC);
    words = words == null ? "" : words;
  }

  /** The line's number; 0 where it is none. */
  int number() {
    return line.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(line) : 0;
  }
}
