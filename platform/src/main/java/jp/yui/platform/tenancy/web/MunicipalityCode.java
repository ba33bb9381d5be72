package jp.yui.platform.tenancy.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import jp.yui.scenario.japanese.CheckDigits;
import org.jspecify.annotations.Nullable;

/** 全国地方公共団体コード: six digits with a check digit. */
@Documented
@Constraint(validatedBy = MunicipalityCode.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@interface MunicipalityCode {
  String message() default "{municipality-code}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks. */
  class Check implements ConstraintValidator<MunicipalityCode, String> {
    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
      return code != null && CheckDigits.isMunicipalityCode(code.strip());
    }
  }
}
