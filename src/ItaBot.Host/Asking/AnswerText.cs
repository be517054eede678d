using ItaBot.Conversations.Answers;

namespace ItaBot.Host.Asking;

/// <summary>An answer as people read it in a terminal.</summary>
internal static class AnswerText
{
    /// <summary>The replies, one after the other.</summary>
    public static string Replies(Answer answer) => string.Join("\n\n", answer.Replies.Select(reply => reply.Text.TrimEnd()));

    /// <summary>What may be asked next, one a line; empty where nothing is offered.</summary>
    public static string Suggestions(Answer answer) =>
        string.Join('\n', answer.Replies.SelectMany(reply => reply.Actions).Select(action => $"  › {action.Text}"));
}
