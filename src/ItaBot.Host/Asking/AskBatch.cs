using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Asking;

/// <summary>
/// Answers a file of questions: one JSON object a line in, one answer a line out, in order. Lines that name the same
/// conversation are one, which begins with this file. A line that cannot be answered is named on standard error; the others are still answered.
/// </summary>
internal sealed class AskBatch(Asker asker, Question otherwise)
{
    // What an earlier run of the same file said must not go on in this one.
    private readonly string _run = $"batch:{RandomNumberGenerator.GetHexString(32)}:";

    /// <summary>Answers all lines.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="name">How the file is called in messages.</param>
    /// <param name="cancellationToken">Stops between two lines.</param>
    /// <returns><see cref="ExitStatus.Refused"/> where a line could not be answered.</returns>
    public async Task<int> RunAsync(TextReader lines, string name, CancellationToken cancellationToken)
    {
        var status = ExitStatus.Done;
        for (var number = 1; await lines.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            switch (await AnswerAsync(line, cancellationToken))
            {
                case AskResult.Answered answered:
                    await Console.Out.WriteLineAsync(AnswerJson.Write(answered.Answer, indented: false));
                    break;
                case AskResult.Refused refused:
                    status = Refusal.Say(refused.Why, string.Create(CultureInfo.InvariantCulture, $"{name}:{number}"));
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return status;
    }

    private async Task<AskResult> AnswerAsync(string line, CancellationToken cancellationToken) =>
        BatchLine.Read(line, otherwise) switch
        {
            BatchLine.Asks asks => await asker.AskAsync(InThisRun(asks.Question), cancellationToken),
            BatchLine.Broken broken => new AskResult.Refused(broken.Why),
            _ => throw new UnreachableException(),
        };

    private Question InThisRun(Question question) =>
        question.ConversationId is { } name ? question with { ConversationId = _run + name } : question;
}
