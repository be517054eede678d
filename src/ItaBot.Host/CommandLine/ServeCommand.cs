using System.CommandLine;
using System.Diagnostics;

namespace ItaBot.Host.CommandLine;

/// <summary><c>serve</c>, also without a verb: the server.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "เปิดเซิร์ฟเวอร์ ตั้งค่าเพิ่มได้ เช่น --Storage:ConnectionString=… — runs the server; takes settings such as --Storage:ConnectionString=…");
        MakeServer(command);
        return command;
    }

    /// <summary>Makes a command line without a verb serve.</summary>
    public static void MakeDefaultOf(RootCommand itabot) => MakeServer(itabot);

    private static void MakeServer(Command command)
    {
        var urls = new Option<string?>("--urls")
        {
            Description = "ที่อยู่ที่รับฟัง คั่นด้วย ; — the addresses to listen on, separated by ;",
            HelpName = "URLS",
        };
        command.Add(urls);
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            switch (ServeSettings.Read(parsed.UnmatchedTokens))
            {
                case ServeSettings.NotASetting wrong:
                    return parsed.WrongUsage(wrong.Argument);
                case ServeSettings.Settings settings:
                    string[] arguments = parsed.GetValue(urls) is { } given
                        ? [.. settings.Arguments, "--urls", given]
                        : [.. settings.Arguments];
                    await Server.RunAsync(arguments, cancellationToken);
                    return ExitStatus.Done;
                default:
                    throw new UnreachableException();
            }
        });
    }
}
