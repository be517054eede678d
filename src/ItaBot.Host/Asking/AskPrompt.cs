using System.Diagnostics;
using System.Security.Cryptography;
using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Asking;

/// <summary>A conversation in a terminal: a question a line, until the input ends.</summary>
internal sealed class AskPrompt(Asker asker, Question otherwise)
{
    private readonly Question _otherwise = otherwise with { ConversationId = $"prompt:{RandomNumberGenerator.GetHexString(32)}" };

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await Console.Error.WriteLineAsync("พิมพ์คำถามแล้วกด Enter จบด้วย Ctrl+D — type a question and press Enter, end with Ctrl+D");
        while (true)
        {
            await Console.Error.WriteAsync("> ");
            if (await Console.In.ReadLineAsync(cancellationToken) is not { } text)
            {
                await Console.Error.WriteLineAsync();
                return;
            }

            if (!string.IsNullOrWhiteSpace(text))
            {
                Print(await asker.AskAsync(_otherwise with { Text = text }, cancellationToken));
            }
        }
    }

    private static void Print(AskResult result)
    {
        switch (result)
        {
            case AskResult.Answered answered:
                AskOutput.Write(answered.Answer, json: false);
                break;
            case AskResult.Refused refused:
                Refusal.Say(refused.Why);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
