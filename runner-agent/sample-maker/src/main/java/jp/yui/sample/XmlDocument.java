package jp.yui.sample;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes claims as XML with Japanese element names, dates as 年号/年/月/日 like the e-Gov package. */
final class XmlDocument {
  private static final Pattern DATE = Pattern.compile("(\\D*?)(元|\\d+)年(?:(.+)月(.+)日|月日(不詳))");

  private final XMLStreamWriter xml;

  private XmlDocument(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(List<Claim> claims) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeProcessingInstruction("xml-stylesheet", "type=\"text/xsl\" href=\"jidoteate.xsl\"");
      xml.writeStartElement("申請データ");
      for (Claim claim : claims) {
        new XmlDocument(xml).claim(claim);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void claim(Claim claim) throws XMLStreamException {
    xml.writeStartElement("申請");
    leaf("受付番号", claim.text(Way.XML, "receipt-no"));
    date("申請年月日", claim.text(Way.XML, "received-on"));
    applicant(claim);
    if (!claim.get("spouse-name").isEmpty()) {
      xml.writeStartElement("配偶者");
      leaf("氏名", claim.text(Way.XML, "spouse-name"));
      leaf("氏名カナ", claim.text(Way.XML, "spouse-kana"));
      date("生年月日", claim.text(Way.XML, "spouse-birth"));
      end();
    }
    children(claim);
    xml.writeStartElement("振込口座");
    leaf("金融機関名", claim.text(Way.XML, "bank-name"));
    leaf("支店名", claim.text(Way.XML, "branch-name"));
    leaf("口座種別", claim.text(Way.XML, "account-kind"));
    leaf("口座番号", claim.text(Way.XML, "account-no"));
    leaf("口座名義カナ", claim.text(Way.XML, "account-holder"));
    end();
    leaf("備考", claim.text(Way.XML, "remarks"));
    end();
  }

  private void applicant(Claim claim) throws XMLStreamException {
    xml.writeStartElement("請求者");
    leaf("氏名", claim.text(Way.XML, "applicant-name"));
    leaf("氏名カナ", claim.text(Way.XML, "applicant-kana"));
    date("生年月日", claim.text(Way.XML, "applicant-birth"));
    leaf("性別", claim.text(Way.XML, "applicant-sex"));
    leaf("郵便番号", claim.text(Way.XML, "postal-code"));
    Address address = Address.of(claim.text(Way.XML, "address"));
    xml.writeStartElement("住所");
    leaf("都道府県", address.prefecture());
    leaf("市区町村", address.city());
    leaf("町名番地", address.rest());
    end();
    leaf("方書", claim.text(Way.XML, "building"));
    leaf("電話番号", claim.text(Way.XML, "phone"));
    leaf("職業", claim.text(Way.XML, "occupation"));
    leaf("加入年金", claim.text(Way.XML, "pension"));
    end();
  }

  private void children(Claim claim) throws XMLStreamException {
    xml.writeStartElement("児童一覧");
    for (int n = 1; n <= claim.children(); n++) {
      String child = "children." + n + ".";
      xml.writeStartElement("児童");
      leaf("氏名", claim.text(Way.XML, child + "name"));
      leaf("氏名カナ", claim.text(Way.XML, child + "kana"));
      date("生年月日", claim.text(Way.XML, child + "birth"));
      leaf("続柄", claim.text(Way.XML, child + "relation"));
      leaf("同居別居", claim.text(Way.XML, child + "living"));
      end();
    }
    end();
  }

  private void date(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      leaf("年号", date.group(1));
      leaf("年", date.group(2));
      leaf("月", date.group(3) != null ? date.group(3) : date.group(5));
      leaf("日", date.group(4) != null ? date.group(4) : date.group(5));
    } else if (!text.isEmpty()) {
      throw new IllegalArgumentException("no date in parts: " + text);
    }
    end();
  }

  private void leaf(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    end();
  }

  /** A line each, as a person looking into the file likes it. */
  private void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
