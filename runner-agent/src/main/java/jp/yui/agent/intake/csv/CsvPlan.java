package jp.yui.agent.intake.csv;

import jp.yui.agent.intake.source.TextEncoding;
import jp.yui.scenario.model.CsvForm;

/** How one form reads one file. */
record CsvPlan(CsvForm form, TextEncoding encoding, Layout layout) {}
