package nightshift;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import nightshift.marketplace.ConfirmationFeeds;
import nightshift.marketplace.FeedAlerts;
import nightshift.marketplace.ListingsFeeds;
import nightshift.microsoftgraph.MicrosoftGraphComponent;
import nightshift.operations.EffectBatches;
import nightshift.remote.AccessTokens;
import nightshift.shop.ShopBatches;
import org.springframework.stereotype.Repository;

/** What holds for every class of the house. Which module may use which stands in their package-infos, see {@link ModuleTests}. */
@AnalyzeClasses(packages = "nightshift", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("nightshift..");
    private static final DescribedPredicate<JavaClass> ROUTES =
            describe("routes or the failure policy", type -> outermost(type).matches(".*Routes|FailurePolicy"));

    private static final DescribedPredicate<JavaClass> PUTS_BATCHES_TOGETHER = type(ConfirmationFeeds.class)
            .or(type(FeedAlerts.class))
            .or(type(ListingsFeeds.class))
            .or(type(ShopBatches.class));

    @ArchTest
    static final ArchRule CORE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("nightshift.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nightshift.core..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule THE_GRAPH_COMPONENT_COULD_LEAVE_THE_HOUSE = noClasses()
            .that()
            .resideInAPackage("nightshift.microsoftgraph..")
            .should()
            .dependOnClassesThat(OURS.or(resideInAPackage("org.springframework.."))
                    .and(not(resideInAPackage("nightshift.microsoftgraph.."))));

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_SANDBOX = noClasses()
            .that()
            .resideOutsideOfPackage("nightshift.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nightshift.sandbox..");

    /** Else an error of ours would be wrong on both sides and never show. */
    @ArchTest
    static final ArchRule THE_SANDBOX_SHARES_ONLY_CORE_WITH_ITS_CLIENTS = noClasses()
            .that()
            .resideInAPackage("nightshift.sandbox..")
            .should()
            .dependOnClassesThat(OURS.and(not(resideInAnyPackage("nightshift.sandbox..", "nightshift.core.."))));

    @ArchTest
    static final ArchRule FEATURES_NEVER_SEE_EACH_OTHER = slices().matching(
                    "nightshift.(intake|fulfillment|invoices|triage|claims|inventory|pricing)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule ONLY_ROUTES_SPEAK_CAMEL = noClasses()
            .that(not(ROUTES))
            .and()
            .resideOutsideOfPackages(
                    "nightshift.microsoftgraph..",
                    "nightshift.monitoring..",
                    "nightshift.operations..",
                    "nightshift.remote..",
                    "nightshift.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.camel..");

    /**
     * Rules and deciders get what they need as arguments. Exceptions: token refresh, and the batches for Amazon and the shop, which
     * are put together from what waits in the gate.
     */
    @ArchTest
    static final ArchRule RULES_ASK_NO_REPOSITORY = noClasses()
            .that(not(ROUTES))
            .and()
            .resideOutsideOfPackages(
                    "nightshift.acts..",
                    "nightshift.api..",
                    "nightshift.desk..",
                    "nightshift.monitoring..",
                    "nightshift.commandline..",
                    "nightshift.operations..")
            .should()
            .accessTargetWhere(
                    describe("a repository of another module is asked", ArchitectureTests::asksForeignRepository));

    /** The application has one Clock bean, the Graph component an option, and the sandbox lives in real time. */
    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK_THAT_TESTS_CAN_MOVE = noClasses()
            .that(not(type(Nightshift.class).or(type(MicrosoftGraphComponent.class))))
            .and()
            .haveNameNotMatching("nightshift\\.sandbox\\.Sandbox(Main|Configuration)")
            .should()
            .accessTargetWhere(describe("the machine's time is read", ArchitectureTests::readsMachineTime));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)(\\$.*)?");

    /** Floating point is for places on a page (documents, and the desk that shows it), drawn pages (sandbox), Shopify's query points, how alike two words are, and how likely a topic is. */
    @ArchTest
    static final ArchRule MONEY_IS_NEVER_A_DOUBLE = noClasses()
            .that()
            .resideOutsideOfPackages("nightshift.documents..", "nightshift.desk.record..", "nightshift.sandbox..")
            .and()
            .haveNameNotMatching(
                    "nightshift\\.(shop\\.(ThrottleBudget|ShopifyAnswers?)|invoices\\.matching\\.(Candidates|Likeness|OrderIndex)|customers\\.reading\\.TopicModel)(\\$.*)?")
            .should(ArchCondition.from(describe("hold or take floating point numbers", ArchitectureTests::isFloating)));

    /** The list of such files is kept in memory until the process ends, months later. */
    @ArchTest
    static final ArchRule FILES_ARE_REMOVED_WHEN_THEY_ARE_DONE_WITH =
            noClasses().should().callMethod(java.io.File.class, "deleteOnExit");

    private static boolean asksForeignRepository(JavaAccess<?> access) {
        JavaClass repository = access.getTargetOwner();
        JavaClass asking = access.getOriginOwner();
        return repository.isAnnotatedWith(Repository.class)
                && !module(repository).equals(module(asking))
                && !isStatic(access)
                && !repository.isEquivalentTo(AccessTokens.class)
                && !(repository.isEquivalentTo(EffectBatches.class) && PUTS_BATCHES_TOGETHER.test(asking));
    }

    private static boolean readsMachineTime(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return target.matches("java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)")
                || target.startsWith("java.time.Clock.system")
                || target.equals("java.util.Date.<init>()")
                || target.equals("java.lang.System.currentTimeMillis()");
    }

    private static boolean isFloating(JavaClass type) {
        return Stream.concat(
                        type.getFields().stream().map(JavaField::getRawType),
                        type.getCodeUnits().stream()
                                .flatMap(unit -> Stream.concat(
                                        Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())))
                .anyMatch(used -> used.getName().matches("double|float|java\\.lang\\.(Double|Float)"));
    }

    private static boolean isStatic(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .filter(member -> member.getModifiers().contains(JavaModifier.STATIC))
                .isPresent();
    }

    /** {@code nightshift.shop.X} is of module shop. */
    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElseGet(type::getSimpleName);
    }
}
