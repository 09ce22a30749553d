package org.partnerportal.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.partnerportal.shared.clock.ClockProducer;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** Who may call whom. A rule that matters is a line here. */
@AnalyzeClasses(packages = "org.partnerportal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SERVICES = "org.partnerportal..";
    private static final String PAGES = "org.partnerportal.web..";
    private static final DescribedPredicate<JavaClass> IN_EJB =
            resideInAPackage(SERVICES).and(DescribedPredicate.not(resideInAPackage(PAGES)));

    @ArchTest
    static final ArchRule servicesKnowNothingOfTheWeb = noClasses()
            .that(IN_EJB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "org.primefaces..",
                    "org.omnifaces..",
                    PAGES);

    @ArchTest
    static final ArchRule pagesKnowNothingOfPersistence = noClasses()
            .that()
            .resideInAPackage(PAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..");

    @ArchTest
    static final ArchRule onlyTheReadinessCheckTouchesTheDataSource = noClasses()
            .that()
            .resideInAPackage(PAGES)
            .and()
            .haveSimpleNameNotEndingWith("DatabaseReady")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.sql..", "java.sql..");

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noEntityLeavesAnOperation = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should(returnOrTakeNoEntity());

    @ArchTest
    static final ArchRule everyOperationDeclaresItsPermission = methods()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "are enterprise beans",
                    (JavaClass type) -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)))
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(PublicAccess.class);

    @ArchTest
    static final ArchRule theDatabaseHasOneDoor = noClasses()
            .that()
            .resideOutsideOfPackage("org.partnerportal.shared.persistence")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule repositoriesAreTenantBound = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .beAssignableTo(TenantRepository.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .that()
            .doNotBelongToAnyOf(ClockProducer.class)
            .should(callMethodWhere(readsTheSystemClock()))
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule sharedKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("org.partnerportal.shared..")
            .should()
            .dependOnClassesThat(resideInAPackage(SERVICES)
                    .and(DescribedPredicate.not(resideInAPackage("org.partnerportal.shared.."))));

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.partnerportal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule beansAreThin = classes()
            .that()
            .resideInAPackage(PAGES)
            .and(simpleNameEndingWith("Bean"))
            .should(injectAtMost(5))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule servicesAreFocused = classes()
            .that(IN_EJB)
            .and(simpleNameEndingWith("Service").or(simpleNameEndingWith("Queries")))
            .should(injectAtMost(6))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)$");

    private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
        return DescribedPredicate.describe("reads the system clock", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getTarget().getName();
            boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
            return owner.startsWith("java.time.") && method.equals("now") && noArguments
                    || owner.equals(System.class.getName()) && method.equals("currentTimeMillis")
                    || owner.equals(Clock.class.getName()) && method.startsWith("system");
        });
    }

    private static ArchCondition<JavaMethod> returnOrTakeNoEntity() {
        return new ArchCondition<>("neither return nor take an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> types = method.getAllInvolvedRawTypes();
                types.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " lets the entity " + type.getSimpleName() + " out")));
            }
        };
    }

    private static ArchCondition<JavaClass> injectAtMost(int most) {
        return new ArchCondition<>("have at most " + most + " collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long injected = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .count();
                if (injected > most) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + injected));
                }
            }
        };
    }
}
