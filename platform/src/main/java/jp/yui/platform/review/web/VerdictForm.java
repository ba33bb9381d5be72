package jp.yui.platform.review.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.yui.platform.review.Verdict;
import org.jspecify.annotations.Nullable;

/** An opinion as it is typed. */
record VerdictForm(@NotNull @Nullable Verdict verdict, @Size(max = 2000) String remark) {
  VerdictForm {
    remark = remark == null ? "" : remark;
  }
}
