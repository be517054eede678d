namespace ItaBot.Conversations.Answers;

/// <summary>Answers the questions of one intent.</summary>
internal interface IAnswerer
{
    /// <summary>The intent that it answers.</summary>
    string Intent { get; }

    /// <summary>Whether the answer is for officers alone.</summary>
    bool ForOfficers => false;

    /// <summary>Whether it records something, after which the same question has another answer.</summary>
    bool Records => false;

    /// <summary>Answers.</summary>
    Draft Answer(Asked asked);
}
