using ItaBot.Conversations.Answers;
using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Asking;

/// <summary>Prints an answer.</summary>
internal static class AskOutput
{
    /// <summary>Prints it as JSON, or as text with what may be asked next where somebody reads along in a terminal.</summary>
    public static void Write(Answer answer, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(AnswerJson.Write(answer, indented: true));
            return;
        }

        Console.Out.WriteLine(Plain.Lines(AnswerText.Replies(answer)));
        if (!Console.IsOutputRedirected && AnswerText.Suggestions(answer) is { Length: > 0 } suggestions)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(Plain.Lines(suggestions));
        }
    }
}
