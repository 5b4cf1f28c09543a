/**
 * What forms and letters call their commonest fields, as keys: small letters and digits, no accents, no blanks.
 * A line that is one of them, or begins with one and goes on with a colon, is no value.
 */
export const FIELD_NAMES = [
	'name names fullname firstname lastname surname givenname middlename maidenname title position department company organization organisation employer occupation profession',
	'address street city town state zip zipcode postcode postalcode county country province region phone telephone tel fax faxnumber telefax telephonenumber phonenumber mobile cell email emailaddress website',
	'date time dateofbirth birthdate placeofbirth age sex gender nationality citizenship maritalstatus signature signed signedby initials from to cc subject re attention attn reference ref comments remarks notes description purpose',
	'number no quantity qty price unitprice amount total subtotal tax account accountnumber type status page pages project client customer vendor supplier brand product code by approved approvedby preparedby',
	'name vorname nachname familienname geburtsname titel anrede anschrift adresse strasse straße hausnummer plz ort wohnort plzort land bundesland telefon telefonnummer telefax fax mobil handy email emailadresse mail',
	'datum ortdatum geburtsdatum geburtsort staatsangehorigkeit familienstand geschlecht beruf unterschrift firma abteilung betreff bemerkungen betrag menge iban bic kontonummer kreditinstitut',
	'nom prenom prenoms nomdenaissance adresse rue codepostal ville pays telephone telephoneportable portable tel courriel mail date datedenaissance lieudenaissance nationalite sexe profession signature fonction societe entreprise objet montant quantite',
	'nombre apellido apellidos nombres direccion domicilio calle ciudad localidad provincia pais codigopostal telefono movil correo correoelectronico fecha fechadenacimiento lugardenacimiento nacionalidad sexo estadocivil profesion firma dni nif empresa cargo importe',
	'nome cognome indirizzo residenza via comune cap provincia prov stato telefono cellulare email data datadinascita luogodinascita luogoedata nazionalita cittadinanza sesso professione firma codicefiscale partitaiva ditta importo',
	'nome sobrenome apelido endereco rua bairro cidade municipio estado uf cep pais telefone telemovel celular email data datadenascimento localdenascimento naturalidade nacionalidade sexo estadocivil profissao assinatura cpf rg nif cnpj empresa cargo valor',
	'naam voornaam achternaam adres straat postcode woonplaats plaats land telefoon mobiel datum geboortedatum geboorteplaats geslacht nationaliteit beroep handtekening bedrijf functie bedrag aantal',
	'姓名 名称 单位 单位名称 性别 年龄 民族 籍贯 出生日期 出生年月 出生地 政治面貌 婚姻状况 学历 学位 专业 毕业院校 职务 职称 职业 身份证号 身份证号码 证件号码 地址 通讯地址 家庭住址 住址 邮编 邮政编码 电话 联系电话 联系人 手机 手机号码 传真 邮箱 电子邮箱 电子邮件 日期 签名 签字 盖章 备注 编号 项目名称 数量 金额 单价 合计 开户银行 账号 帐号 照片 国籍',
	'姓名 性別 年齡 出生日期 地址 電話 傳真 電郵 日期 簽名 簽署 備註 編號 職業 國籍 數量 金額',
	'氏名 名前 住所 電話番号 生年月日 年齢 職業 日付 署名 備考 番号 数量 金額 会社名 郵便番号',
].flatMap((line) => line.split(' '));
