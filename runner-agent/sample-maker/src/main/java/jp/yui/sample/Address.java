package jp.yui.sample;

/** The invented place 結県稲穂市 in the three parts that CSV and XML ask for. */
record Address(String prefecture, String city, String rest) {
  private static final String PREFECTURE = "結県";
  private static final String CITY = "稲穂市";

  /** Text that is not in 結県稲穂市 goes whole into the last part. */
  static Address of(String text) {
    return text.startsWith(PREFECTURE + CITY)
        ? new Address(PREFECTURE, CITY, text.substring(PREFECTURE.length() + CITY.length()))
        : new Address("", "", text);
  }

  String part(int number) {
    return switch (number) {
      case 1 -> prefecture;
      case 2 -> city;
      default -> rest;
    };
  }
}
