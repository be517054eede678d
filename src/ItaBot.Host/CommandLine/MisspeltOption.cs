using System.CommandLine;

namespace ItaBot.Host.CommandLine;

/// <summary>Keeps an argument from taking a misspelt option for its value.</summary>
internal static class MisspeltOption
{
    /// <summary>Refuses a value that begins like an option.</summary>
    public static T RefuseOptions<T>(this T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"ไม่รู้จัก “{token.Value}” — “{token.Value}” is not known");
            }
        });
        return argument;
    }
}
