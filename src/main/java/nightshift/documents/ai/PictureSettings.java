package nightshift.documents.ai;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whether the model may look at pages that are pictures only: {@code nightshift.ai.*}.
 *
 * @param pictures whether the configured model takes pictures
 * @param picturePages how many pages of a document it is shown at most
 */
@Validated
@ConfigurationProperties("nightshift.ai")
public record PictureSettings(boolean pictures, @Min(1) @Max(20) int picturePages) {}
