package nightshift.desk.letters;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.operations.BulkRetries;
import nightshift.operations.BulkRetry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The page of dead letters while many of them are retried. */
@SpringJUnitWebConfig(LettersPageTests.Pages.class)
class LettersPageTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    BulkRetries bulkRetries;

    private MockMvc desk;

    @ImportAutoConfiguration({WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class})
    static class Pages {
        @Bean
        BulkRetries bulkRetries() {
            return mock(BulkRetries.class);
        }

        @Bean
        LettersController letters(BulkRetries bulkRetries) {
            return new LettersController(mock(), mock(), mock(), mock(), mock(), bulkRetries, mock(), mock());
        }
    }

    @BeforeEach
    void openDesk() {
        Person kim = new Person(1, "kim", Role.OPERATOR, Person.Via.DESK);
        desk = MockMvcBuilders.webAppContextSetup(context)
                .defaultRequest(get("/").flashAttr("me", kim))
                .build();
    }

    @Test
    void asksForNoMoreOnceTheRetriesHaveEnded() throws Exception {
        when(bulkRetries.running())
                .thenReturn(List.of(new BulkRetry(
                        3,
                        "all",
                        30,
                        "running",
                        "kim",
                        Instant.EPOCH,
                        2,
                        1,
                        1,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty())));
        desk.perform(get("/dead-letters").header("HX-Request", "true"))
                .andExpect(content().string(containsString("hx-target=\"this\"")))
                .andExpect(content().string(containsString("Stop bulk retry 3")));

        when(bulkRetries.running()).thenReturn(List.of());
        desk.perform(get("/dead-letters").header("HX-Request", "true"))
                .andExpect(content().string(containsString("The retries have ended.")))
                .andExpect(content().string(not(containsString("hx-get"))));
        desk.perform(get("/dead-letters")).andExpect(content().string(not(containsString("The retries have ended."))));
    }
}
