using ItaBot.Conversations.Answers.Contacts;
using ItaBot.Conversations.Answers.Disclosures;
using ItaBot.Conversations.Answers.Duties.Postponing;
using ItaBot.Conversations.Answers.Duties.Reminding;
using ItaBot.Conversations.Answers.Duties.Updating;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Answers.Measures;
using ItaBot.Conversations.Answers.Planning;
using ItaBot.Conversations.Answers.Rules;
using ItaBot.Conversations.Answers.Scores;
using ItaBot.Conversations.Answers.SmallTalk;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Conversations.Answers;

/// <summary>Who answers what.</summary>
internal static class AnswererSet
{
    /// <summary>An answerer for each intent, by its name.</summary>
    public static IReadOnlyDictionary<string, IAnswerer> Of(ContactBook contacts, Questionnaire questionnaire)
    {
        IAnswerer[] answerers =
        [
            new BelowAnswerer(),
            new ShowAnswerer(),
            new RankAnswerer(),
            new CompareAnswerer(),
            new TrendAnswerer(),
            new WhatIfAnswerer(),
            new PlanAnswerer(),
            new ReconcileAnswerer(),
            new RulesAnswerer(),
            new ItemAnswerer(),
            new MeasureListAnswerer(),
            new MeasureDueAnswerer(),
            new UpdateAnswerer(Intents.MeasureUpdate),
            new PostponeAnswerer(),
            new OitDueAnswerer(),
            new UpdateAnswerer(Intents.OitUpdate),
            new OitFindAnswerer(),
            new SnoozeAnswerer(),
            new StopAnswerer(),
            new FeedbackStartAnswerer(),
            new FeedbackResultsAnswerer(questionnaire),
            new NotYetAnswerer(Intents.ReportMake, "report", forOfficers: true),
            new ComplaintAnswerer(contacts),
            new ContactAnswerer(contacts),
            new LanguageAnswerer(),
            new SmallTalkAnswerer(Intents.Help),
            new SmallTalkAnswerer(Intents.Greeting),
            new SmallTalkAnswerer(Intents.Thanks),
            new SmallTalkAnswerer(Intents.Cancel),
            new SmallTalkAnswerer(Intents.None),
        ];
        return answerers.ToDictionary(a => a.Intent);
    }
}
