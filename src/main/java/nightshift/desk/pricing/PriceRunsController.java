package nightshift.desk.pricing;

import java.util.List;
import nightshift.catalog.Channel;
import nightshift.core.NotThere;
import nightshift.desk.PageNumber;
import nightshift.pricing.KeptProposal;
import nightshift.pricing.MoveList;
import nightshift.pricing.PriceRamp;
import nightshift.pricing.PriceRun;
import nightshift.pricing.PriceRunList;
import nightshift.pricing.RollBacks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sweeps over prices, newest first; one with every change it wants and why, the largest first, and the prices that stay. */
@Controller
@ConditionalOnWebApplication
class PriceRunsController {
    private static final int A_PAGE = 25;

    private final PriceRunList runs;
    private final MoveList moves;
    private final RollBacks rollBacks;
    private final MoveLines lines;
    private final PriceRamp ramp;

    PriceRunsController(PriceRunList runs, MoveList moves, RollBacks rollBacks, MoveLines lines, PriceRamp ramp) {
        this.runs = runs;
        this.moves = moves;
        this.rollBacks = rollBacks;
        this.lines = lines;
        this.ramp = ramp;
    }

    @GetMapping("/prices")
    String runs(@RequestParam(defaultValue = "1") int page, Model model) {
        int shown = PageNumber.of(page);
        List<PriceRun> found = runs.latest((shown - 1) * A_PAGE, A_PAGE + 1);
        model.addAttribute(
                "lines", found.stream().limit(A_PAGE).map(RunLine::of).toList());
        model.addAttribute("more", found.size() > A_PAGE);
        model.addAttribute("page", shown);
        model.addAttribute("most", ramp.mostMoves());
        return "price-runs";
    }

    @GetMapping("/prices/{id}")
    String run(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "false") boolean guarded,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        PriceRun run = runs.find(id).orElseThrow(() -> new NotThere("There is no sweep over prices " + id));
        MovesAsked asked = MovesAsked.of(id, show, text, code, state, guarded, channel, page);
        model.addAttribute("line", RunLine.of(run));
        model.addAttribute("asked", asked);
        model.addAttribute("stayCounts", runs.stayCounts(id));
        model.addAttribute("moveCounts", runs.moveCounts(id));
        model.addAttribute("codes", moves.byCode(id));
        model.addAttribute("channels", Channel.values());
        model.addAttribute("rollBacks", rollBacks.of(id));
        model.addAttribute("underWay", rollBacks.underWay(id));
        model.addAttribute("restorable", rollBacks.count(id));
        List<KeptProposal> found = found(asked);
        model.addAttribute("count", asked.stays() ? 0 : moves.count(id, asked.filter()));
        model.addAttribute("more", found.size() > MovesAsked.A_PAGE);
        model.addAttribute(
                "proposals", lines.of(found.stream().limit(MovesAsked.A_PAGE).toList()));
        return "price-run";
    }

    private List<KeptProposal> found(MovesAsked asked) {
        return asked.stays()
                ? runs.stays(asked.priceRun(), asked.filter().code(), asked.skip(), MovesAsked.A_PAGE + 1)
                : moves.find(asked.priceRun(), asked.filter(), asked.skip(), MovesAsked.A_PAGE + 1);
    }
}
