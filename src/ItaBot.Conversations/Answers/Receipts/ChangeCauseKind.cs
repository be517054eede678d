namespace ItaBot.Conversations.Answers.Receipts;

/// <summary>What is no longer as it was when an answer was given.</summary>
public enum ChangeCauseKind
{
    /// <summary>The assessment was imported again with other contents.</summary>
    Data,

    /// <summary>The file of the rule year was changed.</summary>
    Rules,

    /// <summary>An assessment came to the record that was not there.</summary>
    NewYear,

    /// <summary>An assessment is no longer on record.</summary>
    YearGone,

    /// <summary>People answered in the round of feedback since, or another round is the newest.</summary>
    Feedback,

    /// <summary>Neither data nor rules: the program computes or answers in another way.</summary>
    Program,
}
