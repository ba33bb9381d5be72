package jp.yui.agent.intake.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.TextEncoding;
import jp.yui.agent.intake.source.TextScan;
import jp.yui.agent.intake.source.Words;

/** Opens XML so that nothing but the file itself is ever read. */
final class XmlSource {
  private static final int HEAD = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private XmlSource() {}

  /** By byte order mark or declaration; "Shift_JIS" is windows-31j here too. */
  static TextEncoding.Found encoding(Content content, Words words) throws IOException {
    String head;
    try (InputStream in = content.open()) {
      head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
    Matcher declared = DECLARED.matcher(head);
    String name = declared.find() ? declared.group(1) : "utf-8";
    return TextEncoding.find(name, TextScan.of(content), content, words);
  }

  static XMLStreamReader open(Content content, TextEncoding encoding)
      throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.createXMLStreamReader(encoding.open(content));
  }
}
