package jp.yui.practice.clean;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.practice.product.Product;
import jp.yui.practice.record.Submission;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads the entry form as the browser sent it. */
final class CleanForm {
  private static final Pattern CHILD = Pattern.compile("child-(\\d{1,3})-([a-z-]+)");

  private CleanForm() {}

  static Submission read(HttpServletRequest request) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<Integer, Map<String, String>> children = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              Matcher child = CHILD.matcher(name);
              if (child.matches()) {
                children
                    .computeIfAbsent(Integer.valueOf(child.group(1)), n -> new LinkedHashMap<>())
                    .put(child.group(2), values[0]);
              } else {
                fields.put(name, values[0]);
              }
            });
    if (request instanceof MultipartHttpServletRequest multipart) {
      multipart.getFileMap().forEach((name, file) -> attach(fields, name, file));
    }
    return new Submission(Product.CLEAN, fields, List.copyOf(children.values()));
  }

  private static void attach(Map<String, String> fields, String name, MultipartFile file) {
    if (!file.isEmpty()) {
      fields.put(name, "%s (%d bytes)".formatted(file.getOriginalFilename(), file.getSize()));
    }
  }
}
