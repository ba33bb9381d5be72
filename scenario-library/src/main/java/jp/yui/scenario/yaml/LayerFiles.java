package jp.yui.scenario.yaml;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.problem.Problems;

/** Reads the files of the three layers; what is wrong with them goes to the problems. */
public record LayerFiles(Problems problems) {

  /** What a file is, told by the key that only its kind has. */
  public enum FileKind {
    SCENARIO("yui"),
    FORM("form"),
    PRODUCT("product"),
    OVERLAY("overlay");

    private final String key;

    FileKind(String key) {
      this.key = key;
    }
  }

  /** The YAML of a file; empty when it is not readable as such. */
  public Optional<YamlNode> yaml(Path path) {
    String file = path.toString();
    return SourceText.read(path, file, problems).flatMap(s -> YamlParser.parse(s, problems));
  }

  /** The YAML of a file that does not lie on the disk; empty when it is not readable as such. */
  public Optional<YamlNode> yaml(byte[] content, String name) {
    return SourceText.decode(content, name, problems).flatMap(s -> YamlParser.parse(s, problems));
  }

  /** The YAML of a text that lies in no file. */
  public Optional<YamlNode> yaml(String text, String name) {
    return YamlParser.parse(new SourceText(name, text), problems);
  }

  /**
   * Tells by its top keys what a file is; empty, and a problem noted, when it is nothing of ours.
   */
  public Optional<FileKind> kind(YamlNode root) {
    // An overlay may name a product too, so its own key comes first.
    for (FileKind kind :
        new FileKind[] {FileKind.OVERLAY, FileKind.SCENARIO, FileKind.FORM, FileKind.PRODUCT}) {
      if (root instanceof YamlNode.Mapping mapping && mapping.pair(kind.key).isPresent()) {
        return Optional.of(kind);
      }
    }
    problems.error(root.at(), "unknown-file");
    return Optional.empty();
  }

  public Layer<Procedure> procedure(YamlNode root) {
    return new Layer<>(root.at().file(), root, new ScenarioReader(problems).procedure(root));
  }

  /** Empty when the form does not say what kind of file it reads. */
  public Optional<Layer<Form>> form(YamlNode root) {
    return new FormReader(problems)
        .form(root)
        .map(form -> new Layer<>(root.at().file(), root, form));
  }

  /** A product; its id is the file's name. */
  public Layer<Product> product(YamlNode root, Path path) {
    Product product = new ProductReader(problems).product(root, stem(path));
    return new Layer<>(root.at().file(), root, product);
  }

  public Layer<Overlay> overlay(YamlNode root) {
    return new Layer<>(root.at().file(), root, new OverlayReader(problems).overlay(root));
  }

  /** A file's name without its ending. */
  public static String stem(Path path) {
    return String.valueOf(path.getFileName()).replaceFirst("\\.ya?ml$", "");
  }

  /** Reads several files, by their names without ending. */
  public <T> Map<String, Layer<T>> all(
      Iterable<Path> paths, Function<Path, Optional<Layer<T>>> reader) {
    Map<String, Layer<T>> layers = new LinkedHashMap<>();
    paths.forEach(path -> reader.apply(path).ifPresent(layer -> layers.put(stem(path), layer)));
    return layers;
  }
}
