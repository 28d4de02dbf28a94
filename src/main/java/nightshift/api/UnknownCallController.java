package nightshift.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import nightshift.core.NotThere;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever no other controller answers. */
@Hidden
@RestController
@ConditionalOnWebApplication
class UnknownCallController {
    @RequestMapping("/api/v1/**")
    void unknown(HttpServletRequest request) {
        throw new NotThere("There is no " + request.getMethod() + " " + request.getRequestURI()
                + " in this API; /api/docs lists what there is");
    }
}
