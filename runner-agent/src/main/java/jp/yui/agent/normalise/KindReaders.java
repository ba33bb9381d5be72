package jp.yui.agent.normalise;

import java.time.Clock;
import java.util.Map;
import jp.yui.scenario.model.Form.FormHead;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;

/** Which reader an item of a form needs. */
final class KindReaders {
  private KindReaders() {}

  static KindReader of(ItemPath path, Item item, FormHead form, Clock clock) {
    return switch (item.kind()) {
      case TEXT -> new TextReader();
      case NAME -> new NameReader();
      case KANA -> new KanaReader();
      case DATE -> new DateReader(item, form, clock);
      case NUMBER -> new NumberReader();
      case CODE -> new CodeReader(item.digits());
      case POSTAL_CODE -> new PostalCodeReader();
      case ADDRESS -> new AddressReader();
      case PHONE -> new PhoneReader();
      case EMAIL -> new EmailReader();
      case CHOICE -> new ChoiceReader(item.choices(), form.choices().getOrDefault(path, Map.of()));
      case MY_NUMBER -> CheckedNumberReader.myNumber();
      case CORPORATE_NUMBER -> CheckedNumberReader.corporateNumber();
      case MUNICIPALITY_CODE -> CheckedNumberReader.municipalityCode();
    };
  }
}
