using System.Globalization;
using System.Net.Sockets;
using ItaBot.Scoring.DataFiles;
using ItaBot.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.CommandLine;

/// <summary>What can be wrong around the program, as one line for whoever runs it: settings, files, the disk, the storage, the port.</summary>
internal static class KnownFailure
{
    // Exceptions of these are told from faults of the program by the assembly that throws them.
    private const string Binder = "Microsoft.Extensions.Configuration.Binder", Addresses = "Microsoft.AspNetCore.Http",
        Kestrel = "Microsoft.AspNetCore.Server.Kestrel.Core";

    /// <summary>The line, in Thai and English; null for a failure that is a fault of the program.</summary>
    public static string? LineOf(Exception failure) => Describe(failure) is { } line ? Plain.Line(line) : null;

    private static string? Describe(Exception failure) => failure switch
    {
        OptionsValidationException e => string.Join("; ", e.Failures),
        AggregateException e when e.InnerExceptions.All(inner => LineOf(inner) is not null) =>
            string.Join("; ", e.InnerExceptions.Select(LineOf)),
        StorageException e => $"{e.Problem.Thai} — {e.Problem.English}",
        DataFileException e => $"{Place(e.File, e.Line)}: {e.Problem.Thai} — {e.Problem.English}",
        InvalidOperationException { Source: Binder } e => $"ค่าตั้งไม่ถูกต้อง — a setting is not valid: {e.Message}",
        InvalidDataException { InnerException: FormatException inner } e =>
            $"อ่านไฟล์ค่าตั้งไม่ได้ — the settings cannot be read: {e.Message} {inner.Message}",
        IOException { InnerException: AddressInUseException } e =>
            $"Urls: มีโปรแกรมอื่นใช้พอร์ตนี้อยู่ ให้ปิดโปรแกรมนั้นหรือเลือกพอร์ตอื่นด้วย --urls — another program uses this port; stop it or choose another with --urls ({e.Message})",
        IOException or UnauthorizedAccessException =>
            $"อ่านหรือเขียนไฟล์ไม่ได้ โปรดตรวจพื้นที่ว่างและสิทธิ์ — reading or writing failed; check the free space and the permissions ({failure.Message})",
        SocketException e =>
            $"Urls: เปิดพอร์ตนี้ไม่ได้ ให้เลือกพอร์ตอื่นด้วย --urls — this port cannot be opened; choose another with --urls ({e.Message})",
        FormatException { Source: Addresses } or InvalidOperationException { Source: Kestrel } =>
            $"Urls: ที่อยู่ไม่ถูกต้อง ให้เขียนแบบ http://localhost:3978 — the address is not valid; write it like http://localhost:3978 ({failure.Message})",
        _ => null,
    };

    private static string Place(string file, int line) =>
        line == 0 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}:{line}");
}
