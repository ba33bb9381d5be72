package jp.yui.platform.identity.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Long enough to be no guess, and no longer than bcrypt looks at (72 bytes). Length, not kinds of
 * characters: NIST SP 800-63B, 3.1.1.2.
 */
@Documented
@Constraint(validatedBy = GoodPassword.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@interface GoodPassword {
  int LEAST = 12;
  int MOST_BYTES = 72;

  String message() default "{good-password}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Counts characters, and bytes. */
  class Check implements ConstraintValidator<GoodPassword, String> {
    @Override
    public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
      return password != null
          && password.codePointCount(0, password.length()) >= LEAST
          && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
  }
}
