package jp.yui.acceptance.stranger;

import java.util.Map;

/** What the core system refuses; empty where nothing. */
final class DogRules {
  private static final String DAY = "\\d{4}/\\d{2}/\\d{2}";

  private DogRules() {}

  static String reception(Map<String, String> form) {
    if (form.getOrDefault("totatsu", "").isEmpty()) {
      return "到達番号を入力してください。";
    }
    if (!form.getOrDefault("uketsuke", "").matches("[HR]\\d{2}\\.\\d{2}\\.\\d{2}")) {
      return "受付日は R07.04.01 の形で入力してください。";
    }
    if (form.getOrDefault("kubun", "").isEmpty()) {
      return "届出区分を選択してください。";
    }
    return form.get("kubun").equals("2") && form.getOrDefault("kyukansatsu", "").isEmpty()
        ? "旧鑑札番号を入力してください。"
        : "";
  }

  static String owner(Map<String, String> form) {
    if (form.getOrDefault("shimei", "").isEmpty()) {
      return "氏名を入力してください。";
    }
    if (!form.getOrDefault("furigana", "").matches("[ｦ-ﾟ ]+")) {
      return "フリガナは半角カナで入力してください。";
    }
    return form.getOrDefault("machicd", "").isEmpty() ? "町名を参照から選択してください。" : "";
  }

  static String dog(Map<String, String> form) {
    if (form.getOrDefault("inumei", "").isEmpty() || form.getOrDefault("shurui", "").isEmpty()) {
      return "犬の名前と種類は必須です。";
    }
    if (!form.getOrDefault("inusei", "").matches("[12]")) {
      return "性別を選択してください。";
    }
    if (!form.getOrDefault("inutanjo", "").matches(DAY)) {
      return "生年月日は yyyy/MM/dd の形で入力してください。";
    }
    String chip = form.getOrDefault("chip", "");
    return form.containsKey("sochaku") && chip.length() != 15 ? "マイクロチップ番号は15桁です。" : "";
  }
}
