package org.partnerportal.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.partnerportal.shared.openid.OpenIdClient;

/** An identity provider may take seconds to answer; no transaction, with its connection and locks, waits for it. */
@AnalyzeClasses(packages = "org.partnerportal", importOptions = ImportOption.DoNotIncludeTests.class)
class ProviderCallsTest {

    @ArchTest
    static final ArchRule standOutsideOfTransactions =
            methods().that(talkToProviders()).should(haveNoTransaction());

    private static DescribedPredicate<JavaMethod> talkToProviders() {
        return DescribedPredicate.describe(
                "talk to identity providers", method -> method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(OpenIdClient.class)
                                && !call.getOriginOwner().isEquivalentTo(OpenIdClient.class)));
    }

    private static ArchCondition<JavaMethod> haveNoTransaction() {
        return new ArchCondition<>("have no transaction") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!suspends(method) && !suspends(method.getOwner())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " may have one"));
                }
            }
        };
    }

    private static boolean suspends(CanBeAnnotated declared) {
        return declared.isAnnotatedWith(DescribedPredicate.describe(
                "without a transaction",
                annotation -> annotation.getRawType().isEquivalentTo(TransactionAttribute.class)
                        && annotation.as(TransactionAttribute.class).value()
                                == TransactionAttributeType.NOT_SUPPORTED));
    }
}
