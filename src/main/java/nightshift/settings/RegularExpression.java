package nightshift.settings;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A text that Java can use as a regular expression; nothing at all is fine. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RegularExpression.Check.class)
public @interface RegularExpression {
    String message() default "is not a regular expression";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says in its message what is wrong with the expression and where. */
    final class Check implements ConstraintValidator<RegularExpression, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            try {
                if (text != null) {
                    Pattern.compile(text);
                }
                return true;
            } catch (PatternSyntaxException broken) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(
                                "is not a regular expression (" + plain(broken) + "); write for example 'PO-[0-9]+'")
                        .addConstraintViolation();
                return false;
            }
        }

        /** Without the characters that have a meaning in message templates. */
        private static String plain(PatternSyntaxException broken) {
            String where = broken.getIndex() < 0 ? "" : " at character " + (broken.getIndex() + 1);
            return broken.getDescription().replaceAll("[{}$\\\\]", "") + where;
        }
    }
}
