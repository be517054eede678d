namespace ItaBot.Feedback.Questionnaires;

/// <summary>What each text may be filled in with.</summary>
internal static class FeedbackTextFields
{
    public static IReadOnlyList<string> Of(FeedbackText text) => text switch
    {
        FeedbackText.Invitation => ["agency", "link"],
        FeedbackText.InvitationToWrite => ["agency"],
        FeedbackText.Consent => ["agency", "hours"],
        FeedbackText.WhichForm => ["few", "all"],
        FeedbackText.Progress or FeedbackText.Resume => ["number", "of"],
        FeedbackText.HowToRate => ["low", "high"],
        FeedbackText.TakenAs => ["answer"],
        FeedbackText.WhichOfTwo => ["one", "other"],
        FeedbackText.CommentCleaned => ["comment"],
        FeedbackText.Review => ["answers"],
        FeedbackText.ReviewLine => ["number", "question", "answer"],
        FeedbackText.HeldChat => ["minutes"],
        FeedbackText.CorruptionNotKept or FeedbackText.CorruptionYes => ["channels"],
        FeedbackText.CorruptionChannel => ["name", "phone"],
        _ => [],
    };
}
