package jp.yui.agent.intake;

/**
 * How large a file and its parts may be; beyond, it is taken for damaged or hostile.
 *
 * @param fileBytes of a CSV or XML file, unpacked
 * @param recordChars of one line of a CSV file, or of the texts of one XML record
 * @param columns of a CSV file
 * @param xmlDepth of nested elements
 * @param xmlAttributes of one element
 * @param pdfBytes a PDF is read as a whole
 * @param zipEntries of a zip with all zips in it
 * @param zipBytes of a zip with all zips in it, unpacked
 * @param zipRatio unpacked : packed, of one entry above 1 MB
 * @param zipDepth a zip in a zip is depth 2
 */
public record IntakeLimits(
    long fileBytes,
    int recordChars,
    int columns,
    int xmlDepth,
    int xmlAttributes,
    int pdfBytes,
    int pdfPages,
    int zipEntries,
    long zipBytes,
    int zipRatio,
    int zipDepth) {

  private static final int MEGA = 1 << 20;

  public static IntakeLimits defaults() {
    return new IntakeLimits(
        1024L * MEGA, MEGA, 2_000, 64, 100, 48 * MEGA, 200, 5_000, 2048L * MEGA, 200, 2);
  }
}
