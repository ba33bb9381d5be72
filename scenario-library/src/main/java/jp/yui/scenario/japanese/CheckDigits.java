package jp.yui.scenario.japanese;

/** Check digits of numbers that a law defines. Each takes half-width digits only. */
public final class CheckDigits {
  private static final int[] MY_NUMBER = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  private static final int[] MUNICIPALITY = {6, 5, 4, 3, 2};

  private CheckDigits() {}

  /** 個人番号: 12 digits, the last checks (weights mod 11). */
  public static boolean isMyNumber(String digits) {
    if (!isDigits(digits, 12)) {
      return false;
    }
    int rest = sum(digits, MY_NUMBER) % 11;
    return digit(digits, 11) == (rest <= 1 ? 0 : 11 - rest);
  }

  /** 法人番号: 13 digits, the first checks (weights 1 and 2 in turn from the right, mod 9). */
  public static boolean isCorporateNumber(String digits) {
    if (!isDigits(digits, 13)) {
      return false;
    }
    int sum = 0;
    for (int n = 1; n <= 12; n++) {
      sum += digit(digits, 13 - n) * (n % 2 == 1 ? 1 : 2);
    }
    return digit(digits, 0) == 9 - sum % 9;
  }

  /** 全国地方公共団体コード: 6 digits, the last checks (weights mod 11, then mod 10). */
  public static boolean isMunicipalityCode(String digits) {
    return isDigits(digits, 6) && digit(digits, 5) == (11 - sum(digits, MUNICIPALITY) % 11) % 10;
  }

  private static int sum(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(digits, i) * weights[i];
    }
    return sum;
  }

  private static boolean isDigits(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int digit(String digits, int index) {
    return digits.charAt(index) - '0';
  }
}
