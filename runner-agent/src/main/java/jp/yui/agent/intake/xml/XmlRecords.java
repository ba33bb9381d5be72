package jp.yui.agent.intake.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.yui.agent.intake.IntakeLimits;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.TextEncoding;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.XmlForm;
import org.jspecify.annotations.Nullable;

/** Walks through a file once and hands on each record as it ends. */
final class XmlRecords {

  /** Whoever is given the records. */
  interface Taker {
    /** Whether to go on after this record, whose number counts from 1. */
    boolean take(XmlRecord read, long number);
  }

  private final Content content;
  private final XmlForm form;
  private final PathTree tree;
  private final List<QName> recordPath;
  private final IntakeLimits limits;
  private final Words words;
  private final Taker taker;
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private int onRecordPath;
  private final int recordDepth;
  private @Nullable XmlRecord current;
  private int recordChars;
  private long number;
  private boolean enough;
  private final Map<PathTree.Node, Integer> entries = new IdentityHashMap<>();

  /**
   * @param taker is given each record
   */
  XmlRecords(Content content, XmlForm form, IntakeLimits limits, Words words, Taker taker) {
    this.content = content;
    this.form = form;
    this.tree = new PathTree(form);
    this.recordPath = tree.record();
    this.recordDepth = Math.max(1, recordPath.size());
    this.limits = limits;
    this.words = words;
    this.taker = taker;
  }

  /** How many records there were. */
  long read(TextEncoding encoding) throws IOException, XMLStreamException {
    XMLStreamReader in = XmlSource.open(content, encoding);
    try {
      while (!enough && in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.DTD -> throw new Refused("xml-doctype", line(in));
          case XMLStreamConstants.START_ELEMENT -> start(in);
          case XMLStreamConstants.END_ELEMENT -> end();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in);
          default -> {
            // Comments and instructions, such as the name of a stylesheet, say nothing.
          }
        }
      }
      return number;
    } finally {
      in.close();
    }
  }

  private void start(XMLStreamReader in) {
    if (open.size() == limits.xmlDepth() || in.getAttributeCount() > limits.xmlAttributes()) {
      throw new Refused("xml-too-nested", line(in));
    }
    QName name = in.getName();
    OpenElement parent = open.peek();
    int count = parent == null ? 1 : parent.count(name);
    PathTree.Node node = current == null ? startOutside(name) : inside(parent, name);
    boolean numbered = count > 1 || (node != null && (node.repeated() || node == tree.root()));
    String path =
        (parent == null ? "" : parent.path())
            + "/"
            + name.getLocalPart()
            + (numbered && parent != null ? "[" + count + "]" : "");
    OpenElement element = new OpenElement(node, path, line(in), entry(parent, node));
    open.push(element);
    if (node != null && node.hasAttributes()) {
      attributes(in, node, element);
    }
  }

  private PathTree.@Nullable Node startOutside(QName name) {
    int depth = open.size();
    boolean fits =
        depth < recordDepth
            && onRecordPath == depth
            && (recordPath.isEmpty() || recordPath.get(depth).equals(name));
    if (!fits) {
      return null;
    }
    onRecordPath++;
    if (onRecordPath < recordDepth) {
      return null;
    }
    current = new XmlRecord(form, words);
    recordChars = 0;
    entries.clear();
    return tree.root();
  }

  private static PathTree.@Nullable Node inside(@Nullable OpenElement parent, QName name) {
    PathTree.Node node = parent == null ? null : parent.node();
    return node == null ? null : node.child(name);
  }

  private int entry(@Nullable OpenElement parent, PathTree.@Nullable Node node) {
    int outer = parent == null ? 0 : parent.entry();
    return node != null && node.repeated() ? entries.merge(node, 1, Integer::sum) : outer;
  }

  private void attributes(XMLStreamReader in, PathTree.Node node, OpenElement element) {
    XmlRecord into = current;
    for (int i = 0; into != null && i < in.getAttributeCount(); i++) {
      QName name = in.getAttributeName(i);
      Place.Element place =
          new Place.Element(content.name(), line(in), element.path() + "/@" + name.getLocalPart());
      for (PathTree.Target target : node.attribute(name)) {
        into.add(target, element.entry(), in.getAttributeValue(i), place);
      }
    }
  }

  private void text(XMLStreamReader in) {
    OpenElement element = open.peek();
    PathTree.Node node = element == null ? null : element.node();
    if (element == null || node == null || node.targets().isEmpty()) {
      return;
    }
    recordChars += in.getTextLength();
    if (recordChars > limits.recordChars()) {
      throw new Refused("xml-too-long", line(in));
    }
    element.text().append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
  }

  private void end() {
    OpenElement element = open.pop();
    PathTree.Node node = element.node();
    XmlRecord ending = current;
    if (node != null && ending != null && !node.targets().isEmpty()) {
      Place.Element place = new Place.Element(content.name(), element.line(), element.path());
      if (element.hasChildren()) {
        ending.problem("element-not-text", place);
      }
      for (PathTree.Target target : node.targets()) {
        ending.add(target, element.entry(), element.text().toString(), place);
      }
    }
    int depth = open.size();
    if (onRecordPath > depth) {
      onRecordPath = depth;
      if (ending != null && depth == recordDepth - 1) {
        current = null;
        enough = !taker.take(ending, ++number);
      }
    }
  }

  private static int line(XMLStreamReader in) {
    return in.getLocation().getLineNumber();
  }

  /** The file holds what no honest file of ours holds. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final int line;

    Refused(String code, int line) {
      super(code, null, false, false);
      this.code = code;
      this.line = line;
    }

    String code() {
      return code;
    }

    int line() {
      return line;
    }
  }
}
