package jp.yui.practice.record;

/** The receipt number is registered already and the systems are set to refuse it. */
public class DuplicateReceipt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DuplicateReceipt(String receiptNo) {
    super(receiptNo);
  }
}
